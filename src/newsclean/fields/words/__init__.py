"""The words a date line, a byline or a dateline is read by, in many languages. Data only; everything is casefolded
unless said otherwise."""
