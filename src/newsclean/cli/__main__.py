"""`python -m newsclean.cli` is the command `newsclean`."""

from newsclean.cli import main

main()
