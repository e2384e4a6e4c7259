namespace Scheduler.Import.Questions;

/// <summary>What a guess is about. Each topic has a name <c>Topic.X</c> among the texts.</summary>
public enum QuestionTopic
{
    /// <summary>A heading that is only like a known one.</summary>
    Heading,

    /// <summary>A row that is left out.</summary>
    LeftOut,

    /// <summary>An empty cell that stands for the one above it.</summary>
    SameAsAbove,

    /// <summary>A number with “about”.</summary>
    Approximate,

    /// <summary>A number without a unit, or one that has to be converted.</summary>
    Unit,

    /// <summary>Which of several capacities counts.</summary>
    Capacity,

    /// <summary>Which line is meant.</summary>
    LineName,

    /// <summary>Figures of the table that differ from those of the scenario.</summary>
    Differs,

    /// <summary>Which year is meant.</summary>
    Year,

    /// <summary>A span that is only one date, or words beside dates.</summary>
    Span,

    /// <summary>A number that a spreadsheet may have made of a date.</summary>
    DateNumber,

    /// <summary>One value over several lines.</summary>
    Merged,

    /// <summary>A line in several rows.</summary>
    Rows,

    /// <summary>A line without stops.</summary>
    NoStop,

    /// <summary>Stated days that differ from the counted ones.</summary>
    Days,

    /// <summary>A sum that differs from its rows.</summary>
    Sum,

    /// <summary>A column that the table does not have.</summary>
    Missing,
}
