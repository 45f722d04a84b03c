"""What to say where a library is not installed."""


def advice(module: str, library: str) -> str:
    """The message of the ImportError: what is missing, and what to install."""
    return (
        f"newsclean.integrations.{module} needs {library}: pip install 'newsclean[engines]' installs it "
        "with the other engines"
    )
