# The words of consent tools, as `candor cookies export` writes them for the brand's own site.

# Title of the banner that asks.
consent-title = Your choice about cookies
# Below it, where the workspace states no text of its own about cookies.
consent-lead = You decide which cookies may be used on this site. You can change your choice at any time.

## Buttons. Accepting and refusing are worded alike: neither is easier than the other.

consent-accept-all = Accept all
consent-refuse-all = Refuse all
# Opens the settings, category by category.
consent-choose = Choose
consent-save = Save my choice
consent-close = Close
# For one service.
consent-allow = Accept
consent-refuse = Refuse

## Settings.

consent-settings-title = Cookie settings
# Beside what cannot be switched off.
consent-always-on = Always active
# Beside it, for those who want to know why.
consent-always-on-text = It cannot be switched off.
# One switch for everything that can be refused.
consent-all = Everything at once
consent-all-text = Switches on or off all that can be refused.
# Behind a number: how many providers there are.
consent-service = provider
consent-services = providers
# When what a site uses is no longer what somebody chose about.
consent-changed = What this site uses has changed since your last choice. Please choose again.

## In place of a film, a map or the like that loads only after consent.

# The name of whoever provides it follows.
consent-embed = This content comes from another provider and loads only if you agree:
consent-embed-once = Load once
consent-embed-always = Always load

## Opening the settings again. The title of the settings names the button.

# For visitors whose browser runs no scripts, or blocks the tool that asks for consent.
consent-unscripted = These settings need JavaScript and the tool that asks for your consent. Where either is missing, delete the cookies and the data of this site in your browser: that takes back what you chose.
