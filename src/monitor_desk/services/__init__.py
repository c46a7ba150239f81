"""What an officer can do: one method, one transaction."""
