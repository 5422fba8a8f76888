# The log of what operators did, for administrators.

audit-title = Log
audit-about = What operators did, the newest first. Nothing can be taken out of this log. It says on which record, not what was written.
audit-when = When
audit-who = Who
audit-action = What
audit-record = Record
audit-anybody = Anybody
audit-anything = Anything
audit-show = Show
audit-older = Older entries
audit-nothing = There is nothing in the log that fits.
audit-did-sign-in = Signed in
audit-did-sign-out = Signed out
audit-did-password = Changed the password
audit-did-second-step-on = Switched the second step on
audit-did-second-step-off = Switched the second step off
audit-did-recovery-codes = Made new recovery codes
audit-did-operator-add = Added an operator
audit-did-operator-role = Gave an operator another role
audit-did-operator-lock = Locked an operator
audit-did-operator-unlock = Unlocked an operator
audit-did-operator-reset = Made a new link for an operator
audit-did-operator-remove = Removed an operator
audit-did-audit-export = Downloaded this log
