### What counsellors read in their group, in the language of the team (bot.desk.language). English is the original of the others.
### Commands such as /bot and the sign // stay as they are. Wherever grammar makes a person male or female, choose a wording that fits everybody.

topic = { $number } · { $language }
summary-title = Case { $number }
summary-protection = Protection report { $number }
summary-crisis = The person may be in danger. Please answer first.
summary-language = Language: { $language }
summary-needs = Looks for: { $needs }
summary-town = Town: { $town }
summary-shown = Was shown: { $shown }
summary-how = Write here to answer: it goes to the person, without your name. Lines that begin with // are notes for colleagues. /bot hands the conversation back, /close ends it.
summary-how-reply = Reply to a message with this number to answer: it goes to the person, without your name. Lines that begin with // are notes for colleagues. Reply with /bot to hand the conversation back, with /close to end it.
button-take = I take it
button-bot = Back to the bot
button-close = Close

taken = Taken. What the person writes now comes here.
requeued = Back in the queue.
handed-back = Handed back to the bot. Writing here takes the conversation again.
closed = Closed.
closed-by-person = The person took the conversation back. Closed.
erased = The person had everything removed. Closed; nothing more can be delivered.
unreachable = This did not arrive: the person can no longer be reached (they may have stopped the bot).
not-open = This case is closed. What you wrote was not delivered.
