// Helps with a form that works without it: see docs/forms.md.
