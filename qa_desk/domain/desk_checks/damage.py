"""The catalogue of damage: every kind that a check tells apart, with its code and what it means for the person."""

from dataclasses import dataclass
from enum import Enum


class Mend(Enum):
    """Where it can come from: the history of this desk still has all of it, or only a backup does."""

    JOURNAL = "The history still has it: mend the desk"
    BACKUP = "Restore a backup"


class Damage(Enum):
    """One kind of damage. Codes are written in journals and told on the telephone: they are never given anew."""

    PAGE_CHANGED = ("D01", "Page not as written", "A page of the file is not what QA Desk wrote.", Mend.BACKUP)
    STRUCTURE_BROKEN = ("D02", "Pages do not join up", "Pages of the file do not belong together.", Mend.BACKUP)
    INDEX_OUT_OF_STEP = (
        "D03", "Index out of step",
        "A list that finds rows quickly does not match its table.", Mend.JOURNAL,
    )  # fmt: skip
    VALUE_NOT_ALLOWED = ("D04", "Value not allowed", "A table holds a value that it may not hold.", Mend.JOURNAL)
    FOREIGN_MARK = ("D05", "Not marked as a desk", "The file does not say that it belongs to QA Desk.", Mend.BACKUP)
    OTHER_FORM = ("D06", "Other form number", "The file says that it has another form than it has.", Mend.BACKUP)
    TABLE_MISSING = ("D07", "Table missing", "A table that is made from the history is gone.", Mend.JOURNAL)
    OWN_TABLE_MISSING = (
        "D08", "Table missing for good",
        "A table that no history can make again is gone.", Mend.BACKUP,
    )  # fmt: skip
    FOREIGN_TABLE = (
        "D09", "Unknown table",
        "The file has a table that QA Desk never makes. It is left alone.", Mend.BACKUP,
    )  # fmt: skip
    LEFTOVER_TABLE = ("D10", "Table left over", "An interrupted change of form left a table behind.", Mend.JOURNAL)
    COLUMNS_DIFFER = (
        "D11", "Columns differ",
        "A table that is made from the history has other columns than it should.", Mend.JOURNAL,
    )  # fmt: skip
    OWN_COLUMNS_DIFFER = (
        "D12", "Columns differ for good",
        "A table that no history can make again has other columns.", Mend.BACKUP,
    )  # fmt: skip
    NOT_STRICT = ("D13", "Table takes any value", "A table no longer refuses values of the wrong type.", Mend.JOURNAL)
    GUARD_MISSING = (
        "D14", "Guard of the history missing",
        "Nothing keeps the history from being changed.", Mend.JOURNAL,
    )  # fmt: skip
    GUARD_CHANGED = (
        "D15", "Guard of the history changed",
        "What keeps the history from being changed is not what it was.", Mend.JOURNAL,
    )  # fmt: skip
    TRIGGER_MISSING = ("D16", "Search trigger missing", "New words would not be found by searching.", Mend.JOURNAL)
    TRIGGER_CHANGED = ("D17", "Search trigger changed", "New words may be found wrongly.", Mend.JOURNAL)
    FOREIGN_TRIGGER = (
        "D18", "Unknown trigger",
        "Something that QA Desk never made changes rows by itself. It is left alone.", Mend.BACKUP,
    )  # fmt: skip
    INDEX_MISSING = ("D19", "Index missing", "A list that finds rows quickly is gone.", Mend.JOURNAL)
    INDEX_CHANGED = ("D20", "Index changed", "A list that finds rows quickly is made in another way.", Mend.JOURNAL)
    FOREIGN_VIEW = (
        "D21", "Unknown view",
        "The file has a view that QA Desk never makes. It is left alone.", Mend.BACKUP,
    )  # fmt: skip
    DESK_ROW_MISSING = ("D22", "Desk without a name", "The file does not say which desk it is.", Mend.BACKUP)
    DESK_ROWS = ("D23", "Several desks in one", "The file says that it is more than one desk.", Mend.BACKUP)
    DESK_ID_MALFORMED = (
        "D24", "Name of the desk unreadable",
        "The name that the desk was given when it was made is damaged.", Mend.BACKUP,
    )  # fmt: skip
    DEVICE_MALFORMED = (
        "D25", "Name of the device unreadable",
        "The name of the device that writes the history is damaged.", Mend.BACKUP,
    )  # fmt: skip
    MADE_AT_UNREADABLE = ("D26", "Start of the desk unreadable", "When the desk was made cannot be read.", Mend.BACKUP)
    EVENT_MISSING = ("D30", "Event missing", "Something that happened is no longer in the history.", Mend.BACKUP)
    EVENT_BEFORE_FIRST = (
        "D31", "Event before the first",
        "The history holds something numbered before its start.", Mend.BACKUP,
    )  # fmt: skip
    EVENT_CHANGED = ("D32", "Event changed", "Something in the history was changed after it was recorded.", Mend.BACKUP)
    HASH_MALFORMED = ("D33", "Proof malformed", "The proof of an event has the wrong size.", Mend.BACKUP)
    PREVIOUS_WRONG = (
        "D34", "Event not joined",
        "An event does not follow the one before it on the same device.", Mend.BACKUP,
    )  # fmt: skip
    KIND_UNKNOWN = (
        "D35", "Kind of event unknown",
        "The history holds a kind of event that this QA Desk does not know.", Mend.BACKUP,
    )  # fmt: skip
    BODY_UNREADABLE = ("D36", "Event unreadable", "What an event says cannot be read.", Mend.BACKUP)
    BODY_LACKS = ("D37", "Event lacks something", "An event does not say all that its kind says.", Mend.BACKUP)
    ENTITY_WRONG = (
        "D38", "Event filed wrongly",
        "An event is filed under something else than it is about.", Mend.BACKUP,
    )  # fmt: skip
    ID_MALFORMED = ("D39", "Event id malformed", "The id of an event is not one that QA Desk makes.", Mend.BACKUP)
    ID_REPEATED = ("D40", "Event id repeated", "Two events have one id.", Mend.BACKUP)
    ID_BACKWARDS = (
        "D41", "Event ids out of order",
        "An event has an id from before the event it follows.", Mend.BACKUP,
    )  # fmt: skip
    TIME_UNREADABLE = ("D42", "Time unreadable", "When an event was recorded cannot be read.", Mend.BACKUP)
    DEVICE_JUMP = (
        "D43", "Device count jumps",
        "A device has left out or repeated one of its own numbers.", Mend.BACKUP,
    )  # fmt: skip
    ACTOR_EMPTY = ("D44", "Nobody named", "An event does not say who caused it.", Mend.BACKUP)
    REPLAY_FAILS = (
        "D45", "History does not add up",
        "The history cannot be followed from its start to its end.", Mend.BACKUP,
    )  # fmt: skip
    ERASED_UNNAMED = (
        "D46", "Words gone without an erasure",
        "Words are gone from the history that no erasure names, or there although one does.", Mend.BACKUP,
    )  # fmt: skip
    ROW_MISSING = ("D50", "Row missing", "Something in the history is missing from the tables.", Mend.JOURNAL)
    ROW_EXTRA = ("D51", "Row too many", "A table has something that the history does not.", Mend.JOURNAL)
    ANSWER_DIFFERS = ("D52", "Answer differs", "An answer is not what the history says.", Mend.JOURNAL)
    RETURN_DIFFERS = ("D53", "Return differs", "Where a return stands is not what the history says.", Mend.JOURNAL)
    AUDIT_DIFFERS = (
        "D54", "Audit differs",
        "An audit, its agencies or its auditors are not what the history says.", Mend.JOURNAL,
    )  # fmt: skip
    CASE_DIFFERS = ("D55", "Case differs", "A case or its attributes are not what the history says.", Mend.JOURNAL)
    TEMPLATE_DIFFERS = ("D56", "Template differs", "A kept template is not what the history says.", Mend.JOURNAL)
    SUGGESTION_DIFFERS = (
        "D57", "Suggested grade differs",
        "A suggested grade is not what the history says.", Mend.JOURNAL,
    )  # fmt: skip
    FILE_DIFFERS = (
        "D58", "Made file differs",
        "What is noted of a file that left the desk is not what the history says.", Mend.JOURNAL,
    )  # fmt: skip
    OTHER_ROW_DIFFERS = (
        "D59", "Other row differs",
        "Something else in the tables is not what the history says.", Mend.JOURNAL,
    )  # fmt: skip
    LINK_BROKEN = ("D60", "Points at nothing", "A row belongs to something that is not there.", Mend.JOURNAL)
    COUNTED_TOO_EARLY = (
        "D61", "Counted too early",
        "Answers count although their return is not signed off.", Mend.JOURNAL,
    )  # fmt: skip
    NOT_COUNTED = ("D62", "Not counted", "A signed-off return does not count.", Mend.JOURNAL)
    PLACE_LOST = (
        "D63", "Kept place lost",
        "The place where you were last is in a return that is not there.", Mend.JOURNAL,
    )  # fmt: skip
    KEYS_MISSING = ("D64", "Keys missing", "Returns were sealed here, and the keys of this desk are gone.", Mend.BACKUP)
    KEY_MALFORMED = (
        "D65", "Key malformed",
        "A key of this desk has the wrong size or belongs to no device.", Mend.BACKUP,
    )  # fmt: skip
    COPY_OF_OTHER_FILE = (
        "D66", "Copy of another file",
        "A copy that was kept is not of the return that was sent.", Mend.BACKUP,
    )  # fmt: skip
    COPY_EMPTY = ("D67", "Copy empty", "A copy of a return that was sent holds nothing.", Mend.BACKUP)
    TEXT_NOT_FOUND = (
        "D70", "Text cannot be found",
        "Words that are in the desk are not found by searching.", Mend.JOURNAL,
    )  # fmt: skip
    TEXT_TOO_MANY = ("D71", "Text that is not there", "Searching finds words that are not in the desk.", Mend.JOURNAL)
    WORDS_OUT_OF_STEP = ("D72", "Words out of step", "The index of words does not match its texts.", Mend.JOURNAL)

    def __init__(self, code: str, title: str, meaning: str, mend: Mend) -> None:
        self.code, self.title, self.meaning, self.mend = code, title, meaning, mend


@dataclass(frozen=True)
class Finding:
    """Damage that was found, and where: a table and the number of a row or event, never what is in it."""

    damage: Damage
    where: str = ""

    @property
    def in_history(self) -> bool:
        """Whether the history of this desk still has all of it."""
        return self.damage.mend is Mend.JOURNAL

    @property
    def of_history(self) -> bool:
        """Whether it is the history itself that does not hold: the codes from D30 to D46."""
        return "D30" <= self.damage.code <= "D46"

    @property
    def words(self) -> str:
        """One line for a person."""
        place = f" ({self.where})" if self.where else ""
        return f"{self.damage.code} {self.damage.title}{place}"
