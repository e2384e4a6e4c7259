namespace Scheduler.Import.Headings;

/// <summary>What a column of an official table holds. <c>headings.csv</c> has the headings of each.</summary>
internal enum Field
{
    Number,
    City,
    County,
    Company,
    Code,
    Line,
    Capacity,
    FiledCapacity,
    ActualCapacity,
    Grade,
    SpecialClass,
    Status,
    Pm,
    So2,
    Nox,
    Spans,
    From,
    To,

    /// <summary>Days of the spans in the row, or of all spans of the line.</summary>
    Days,

    /// <summary>Days of all spans of the line.</summary>
    Total,

    /// <summary>Days due, which a plan gives.</summary>
    Due,
    Quarter1,
    Quarter2,
    Quarter3,
    Quarter4,
    Debt,
    Credit,
    Period,
    Document,
    Approver,
    Published,
    ValidFrom,
    ValidTo,
    Remark,
}
