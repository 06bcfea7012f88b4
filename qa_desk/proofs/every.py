"""Every campaign there is, in the order of the promises."""

from qa_desk.proofs.campaign import Campaign

CAMPAIGNS: tuple[Campaign, ...] = ()
