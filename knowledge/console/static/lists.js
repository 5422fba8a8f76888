// Helps of the lists; without them everything works, with more clicks.

const bulk = document.getElementById("bulk");
if (bulk) {
  const chooser = bulk.querySelector("[data-choose-page]");
  const boxes = () => [...bulk.querySelectorAll('input[name="id"]')];
  chooser.hidden = false;
  chooser.querySelector("button").addEventListener("click", () => {
    const all = boxes().every((box) => box.checked);
    for (const box of boxes()) box.checked = !all;
    bulk.querySelector("#scope-chosen").checked = true;
  });
}
