# Page "Numbers": how many people asked, and whether they were answered. Nothing about single people.

# Navigation
numbers-nav = Numbers
numbers-title = Numbers
# Variables: $fewest is 5
numbers-about = Only people who agreed to be remembered are counted, and never who they are. Questions that speak of danger, violence or a child alone are not counted at all. Numbers below { $fewest } are hidden, and so are those from which one could work them out.
numbers-period = Period
numbers-show = Show
# A file for spreadsheets
numbers-csv = Download as CSV
# Variables: $first and $last are days
numbers-until = From { $first } to { $last }. Today is not counted yet.
numbers-empty = Nothing was counted in this time.
# Stands where a number would
numbers-hidden = hidden
numbers-hidden-why = Hidden, because fewer than { $fewest } people could be told from it
numbers-what-questions = Questions
numbers-what-answered = Answered
numbers-what-unanswered = Not answered
numbers-what-handed-over = Handed to a counsellor
# Somebody tapped that it helped
numbers-what-helpful = “It helped”
numbers-what-unhelpful = “Something was wrong”
numbers-total = Together
# Headings of tables
numbers-by-time = By day or month
numbers-by-language = By language
numbers-by-need = By need
# Headings of their first column
numbers-name-time = When
numbers-name-language = Language
numbers-name-need = Need
# The program did not recognise what the question was about
numbers-need-unclear = Not clear
numbers-plot-time = Questions over time
numbers-plot-needs = What people ask for most
# For somebody who cannot see the plot
numbers-plot-about = Bars of answered and unanswered questions. The same numbers are in the table “By day or month” below.
# Told when one points at a bar. Variables: $when is a day or month; the others are numbers or the word "hidden"
numbers-bar = { $when }: { $answered } answered, { $unanswered } not answered
# The same where only the sum may be shown
numbers-bar-asked = { $when }: { $questions } questions
# Colour of bars of which only the sum may be shown
numbers-undivided = Questions, where the parts are hidden
numbers-wait = Time to the first answer of a counsellor
numbers-wait-few = Fewer than { $fewest } conversations were handed over in this time, so nothing is shown.
numbers-wait-usual = { $minutes ->
    [one] Half of the people waited { $minutes } minute or less.
   *[other] Half of the people waited { $minutes } minutes or less.
  }
numbers-wait-long = { $minutes ->
    [one] Nine of ten waited { $minutes } minute or less.
   *[other] Nine of ten waited { $minutes } minutes or less.
  }
# Variables: $days is how long closed cases are kept
numbers-wait-about = Counted from asking for a person to a counsellor's first words, nights and weekends included. Closed cases are removed after { $days } days, so older ones are missing here.

# Answers with a button after a counsellor's case was closed
numbers-after = After talking with a counsellor
numbers-after-about = What people answered with a button when a conversation was over. Nobody has to answer.
numbers-what-helped-yes = It helped
numbers-what-helped-no = It did not help
numbers-what-got-yes = Got what they needed
numbers-what-got-later = Not yet
numbers-what-got-no = Did not get it
