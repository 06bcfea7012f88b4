"""Visits and surveys that test whether practice matches what a return says about one area."""
