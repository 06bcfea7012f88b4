"""Who audits which case: fairly, by a rule anybody can follow, and never one's own team without a reason."""
