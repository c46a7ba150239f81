"""Is my work safe? Backups made, checked and put back."""
