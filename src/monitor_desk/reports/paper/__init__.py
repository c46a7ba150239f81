"""The one kit every paper of the desk is made with: say the content in `model`, print it with `pdf` or `word`."""
