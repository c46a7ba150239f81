"""The visit plan of a year on screen."""
