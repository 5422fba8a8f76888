### Ready replies of counsellors. A counsellor presses a button (…-title, in the language of the team), the person reads the text
### in their own language. English is the original of the eleven others.
### How to write: as in bot/texts/en.ftl – short, warm, polite, no promise that is not here – and so that neither the person
### nor the counsellor becomes male or female.
### Titles: at most 28 characters. Status: unreviewed – no counsellor and no native speaker has checked these texts yet.

hello-title = I am here
hello = Hello, I am a counsellor. I am here and I read your messages.

moment-title = One moment
moment = One moment, please. I am finding out and will write to you again.

town-title = Which town?
town = Which town or place are you in now?

safe-title = Are you safe?
safe = Are you safe right now? If you are in danger, please call the emergency number first and then write to me.

children-title = Children?
children = Do you have children with you? How old are they?

documents-title = Which documents?
documents = Which documents do you have with you? It is enough to name them. Please do not send photos.

looking-title = I am looking for a place
looking = I am looking for a place for you. I will write to you here as soon as I know more.

go-title = Go there with your ID
go = Please go there and take your passport or identity card with you. If you have no documents, tell me first.

free-title = It is free
free = This help is free. Nobody may ask you for money, work or anything else in return. If somebody does, please tell me.

asylum-title = Asylum: ask a lawyer
asylum = I cannot decide about your asylum case, and I cannot promise anything about it. A lawyer can help you with it. Shall I look for one?

reword-title = Please say it differently
reword = I am sorry, I did not understand that. Could you say it in other words?

still-title = Are you still there?
still = Are you still there? Take your time, I am here.

shift-title = My shift ends
shift = My working time ends now. A colleague will go on with you here. You do not have to start over.

more-title = Anything else?
more = Is there anything else I can do for you?

goodbye-title = Goodbye
goodbye = I wish you all the best. If you need us again, just write here.
