"""An outside desk: counsellors who work in a Chatwoot of their own see cases there and answer from there.

Off as long as ``bot.desk.chatwoot.url`` is empty. Only what the person agreed to goes there, under the case's number; texts are then
also kept by that server, so it should be one's own. Built after its documented API
(https://developers.chatwoot.com/api-reference), channel of the kind "API".
"""
