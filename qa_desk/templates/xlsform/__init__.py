"""XLSForm in and out: workbooks of Excel, Kobo and ODK forms as templates, and templates as such workbooks."""
