// Empties the field once a message was sent without a new page; a message that failed stays to be sent again.

const form = document.getElementById("ask");
const field = document.getElementById("text");

document.body.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.elt !== form || !event.detail.successful) return;
  field.value = "";
  field.focus();
});
