# Page "Gaps": questions that people asked and the assistant could not answer, in groups.

# Navigation
gaps-nav = Gaps
gaps-title = Questions without an answer
# Variables: $fewest is 5, $days how long a question is kept
gaps-about = Names, numbers and addresses were taken out as far as they can be recognised (▢). A question is shown only when at least { $fewest } different people asked alike. Who they are is not known here, and questions that speak of danger or abuse are never kept. After { $days } days a question is removed.
# Line on the start page after a number, so without the number
gaps-home = { $count ->
    [one] group of questions without an answer
   *[other] groups of questions without an answer
  }
gaps-working = The questions are being put into groups. This takes a few seconds.
gaps-again = Look again
gaps-none = There is no group of questions to show.
# Variables: $count questions are kept but may not be shown
gaps-none-kept = { $count ->
    [one] { $count } question is kept; too few people asked for the same.
   *[other] { $count } questions are kept; for none of them did { $fewest } people ask for the same.
  }
# Variables: $count questions, from at least $people people
gaps-count = { $count ->
    [one] { $count } question from at least { $people } people
   *[other] { $count } questions from at least { $people } people
  }
# Button: opens a draft of an answer that these questions shall find
gaps-draft = Write an answer
gaps-drafted = A draft was begun with these questions as sample questions. Write the answer, then have it checked.
# The reason in the history of the new answer
gaps-why = { $count ->
    [one] { $count } person asked and got no answer
   *[other] { $count } questions got no answer
  }
# Button
gaps-remove = Remove these questions
gaps-remove-title = Remove these questions?
gaps-remove-about = { $count ->
    [one] { $count } question will be removed for good.
   *[other] { $count } questions will be removed for good, also those that are not shown here. Do this when an answer is published, or when the questions are not for you.
  }
gaps-remove-yes = Remove for good
gaps-remove-no = Keep them
gaps-removed = The questions were removed.
gaps-changed = These groups have changed in the meantime. Look again and choose once more.
