namespace Scheduler.Import.Headings;

/// <summary>What a row below the heading is.</summary>
internal enum RowKind
{
    /// <summary>One line, or a part of its stops.</summary>
    Data,

    /// <summary>A sum over the rows since the last sum.</summary>
    Subtotal,

    /// <summary>A sum over all rows.</summary>
    Total,

    /// <summary>The heading once more.</summary>
    Repeated,

    /// <summary>Words that begin as footnotes do.</summary>
    Footnote,

    /// <summary>Something else that is no line; whether it may be left out is asked.</summary>
    Other,
}
