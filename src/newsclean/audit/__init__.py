"""What is left in a corpus: repeated lines, and the share of documents with remains of the site."""

from newsclean.audit.corpus import Audit, CommonLine, Share, SiteLine, audit

__all__ = ["Audit", "CommonLine", "Share", "SiteLine", "audit"]
