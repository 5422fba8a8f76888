# Signing in, the operator's own account, and the administrators' page of operators.

accounts-sign-in = Sign in
accounts-name = Name
accounts-name-hint = As colleagues call this person. It stands in the history beside every change.
accounts-password = Password
# One sentence for a wrong name and a wrong password: it must not tell which of the two it was
accounts-sign-in-wrong = The name or the password is wrong. Check both and try again.
accounts-wait = { $minutes ->
    [one] Too many wrong tries. Wait a minute, then try again.
   *[other] Too many wrong tries. Wait { $minutes } minutes, then try again.
}
accounts-forgotten = I forgot my password
accounts-forgotten-way = Ask an administrator of this console for a new link. With it you choose a new password.
accounts-go-on = Go on
accounts-start-again = Start again
accounts-cancel = Cancel
accounts-save = Save
accounts-yes = Yes
accounts-no = No

# The page asking for the code of the telephone
accounts-code-title = One more step
accounts-code = Code
accounts-code-hint = The six digits that the app on your telephone shows now, or one of your recovery codes.
accounts-code-six = The six digits that the app shows now.
accounts-code-wrong = This code is not right, or it was used before. Wait for the next one and enter it.

# The one-time link does not work
accounts-link-gone = This link no longer works
accounts-link-gone-way = It was used before, or it is older than 24 hours. Ask an administrator for a new one. If you have a password already, sign in.

# First sign-in. $name is the operator's name
accounts-welcome = Welcome, { $name }
accounts-welcome-about = Choose a password for this console. Nobody else will know it.
accounts-welcome-go = Save and sign in
accounts-password-new = New password
accounts-password-hint = { $least ->
    [one] At least one character.
   *[other] At least { $least } characters. Four words that do not belong together are easy to remember and hard to guess.
}
accounts-password-again = The same once more
accounts-password-present = Your present password
accounts-password-change = Change password
accounts-password-changed = Your password is changed. Other browsers are signed out.
accounts-password-short = Too short: use at least { $least } characters.
accounts-password-long = Too long: use at most { $most } characters.
accounts-password-name = Your name is a large part of it. Choose something that others do not know.
accounts-password-simple = The same few characters over and over are easy to guess. Choose something longer and more mixed.
accounts-password-differs = The two are not the same. Enter the password again in both places.
accounts-present-wrong = This is not your present password. Try again.

accounts-role = Role
accounts-role-viewer-may = sees everything except confidential addresses, changes nothing
accounts-role-editor-may = writes and corrects; somebody else publishes
accounts-role-publisher-may = writes, corrects and publishes
accounts-role-protection-may = sees confidential addresses and reports of abuse, second pair of eyes for safety texts
accounts-role-admin-may = may do everything and lets others in
accounts-language = Language
accounts-language-label = Language of these pages

# Second step: a code from an app on the telephone when signing in
accounts-second-step = Second step with your telephone
# Heading of a narrow column
accounts-second-step-short = Second step
accounts-second-step-about = With a code from your telephone nobody can sign in with your password alone. It takes two minutes to set up.
accounts-second-step-scan = Scan this picture with an app for codes
accounts-second-step-apps = Any app for such codes will do, for example Aegis, FreeOTP, Google Authenticator or the passwords app of an iPhone.
# Alternative text of the QR code
accounts-second-step-picture = QR code with the key that is written below
accounts-second-step-typed = Or type this key into the app:
accounts-second-step-prove = Enter the code that the app shows
accounts-second-step-on = Switch on
accounts-second-step-later = Not now
accounts-second-step-set-up = Set up
accounts-second-step-is-on = On
accounts-second-step-is-off = The second step is off.
accounts-second-step-switch-off = Switch off
accounts-recovery = Your recovery codes
accounts-recovery-about = Write these codes down or print them, and keep them where you keep important papers. Each lets you in once if your telephone is lost. They are shown only now.
accounts-recovery-done = I have kept them
accounts-recovery-new = New recovery codes
accounts-recovery-new-about = The old ones no longer work then.

accounts-sessions = Where you are signed in
accounts-sessions-about = If you do not know one of these, end it and change your password.
accounts-session-unknown = Unknown browser
# $when reads like "3 minutes ago"
accounts-session-seen = last used { $when }
accounts-session-this = This browser
accounts-session-end = Sign out there
accounts-session-ended = Signed out there.
accounts-sessions-end = Sign out everywhere else
accounts-sessions-ended = You are signed out everywhere else.

# Operators: the people who use this console
accounts-operators = Operators
accounts-state = State
# The operator has a one-time link and has not used it yet
accounts-state-invited = Not signed in yet
accounts-state-active = Active
accounts-state-locked = Locked
accounts-last-sign-in = Last signed in
accounts-added = Added
accounts-what-they-did = What they did
accounts-add = Add an operator
accounts-add-about = You get a link to give to this person. With it they choose their own password.
accounts-link = Link for the first sign-in
accounts-link-about = Give this link to { $name }, by a message that only they read. It works once, within 24 hours.
accounts-link-once = It is shown only now. If it gets lost, make a new one.
accounts-link-done = I have copied it
accounts-link-new = New link
accounts-link-new-about = For somebody who forgot their password or lost their telephone. Their password and second step end at once, and they are signed out everywhere.
accounts-role-change = Change role
accounts-role-changed = { $name } has the new role.
accounts-lock = Lock
accounts-unlock = Unlock
accounts-lock-about = A locked operator is signed out at once and cannot sign in. Nothing they did is lost.
accounts-locked-now = { $name } is locked.
accounts-unlocked-now = { $name } can sign in again.
accounts-remove = Remove
accounts-remove-open = Remove this operator
accounts-remove-about = { $name } can no longer sign in. What they did stays in the history under their name.
accounts-remove-yes = Remove { $name }
accounts-removed = { $name } is removed.
accounts-problem-name = Enter a name of 1 to 60 letters.
accounts-problem-taken = Somebody has this name already. Add a surname or a place to tell them apart.
accounts-problem-last_admin = This is the only administrator. Make somebody else administrator first.
accounts-problem-unknown = There is no operator of this name.
