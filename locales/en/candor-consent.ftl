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
