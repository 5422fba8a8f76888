# The console's frame: names, navigation, errors, what every page has.

# Name of the console, at the top of every page. Poruch is the name of the assistant (Ukrainian for "nearby").
frame-name = Poruch console
# Name of the assistant, at the top of pages for people outside, such as a provider who was asked something
frame-assistant = Poruch
frame-skip = To the content
frame-menu = Menu
# Name of the navigation, for screen readers
frame-nav = Pages
frame-language-menu = Language of these pages
# Variables: $name is the operator's own name
frame-person-menu = Signed in as { $name }
frame-account = My account
frame-sign-out = Sign out
frame-to-home = To the start page
frame-role-viewer = Viewer
frame-role-editor = Editor
frame-role-publisher = Publisher
# Somebody who looks after the protection of people: confidential shelters, reports of abuse
frame-role-protection = Protection
frame-role-admin = Administrator

# The start page: a list of what waits for this operator
frame-home = What needs me today
frame-home-nothing = Nothing is waiting. Well done.
frame-home-counting = The catalogue is being looked through.
# Link that loads the page once more
frame-reload = Load this page again

frame-error-400 = That did not work
frame-error-400-way = Go back, look at what you entered and try again.
frame-error-401 = You were signed out
frame-error-401-way = Sign in again in another tab, then come back here and go on. What you wrote is still here.
frame-error-403 = You may not do this
frame-error-403-way = Your role does not allow it. An administrator can give you another role.
# Shown when a form was open for too long, or was sent from another site
frame-error-form-way = This form is too old, or it came from another site. Go back, load the page again and send it once more. Copy long texts first.
# A form was sent after the sign-in had ended; everything typed is kept and can be sent once more
frame-resend = What you wrote is not sent yet
frame-resend-about = You signed in again after this form was opened. Nothing is lost: send it now.
frame-resend-signed-out = You were signed out in the meantime. Nothing is lost: sign in, which opens in another tab, then come back to this page and send it.
frame-resend-sign-in = Sign in
frame-resend-send = Send it now
frame-error-404 = There is no such page
frame-error-404-way = It may have been moved or removed. Look for it from the start page.
frame-error-409 = Somebody else changed this in the meantime
frame-error-409-way = Nothing is lost. Go back, load the page again and look at what has changed.
frame-error-413 = That is too large
frame-error-413-way = Send a smaller file or a shorter text.
frame-error-500 = Something broke on our side
frame-error-500-way = Nothing you saved is lost. Try again in a minute. If it goes on, tell the person who runs this machine the time it happened.
