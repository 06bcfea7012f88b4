"""What can happen to population and sample. Each event is appended once and never changed."""

from typing import Never

SamplingEvent = Never
