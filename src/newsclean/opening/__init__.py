"""What stands at the head of the story and is not its first paragraph: a standfirst, a caption, a notice, a title."""
