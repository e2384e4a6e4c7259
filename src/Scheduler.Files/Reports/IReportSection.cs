namespace Scheduler.Files.Reports;

/// <summary>One part of the report under a heading of its own.</summary>
internal interface IReportSection
{
    /// <summary>Anchor, and part of the heading's key: <c>Section.{Id}</c>.</summary>
    string Id { get; }

    /// <summary>Whether a report has this part.</summary>
    bool AppliesTo(ReportInput input) => true;

    /// <summary>Writes what stands beneath the heading.</summary>
    void Write(HtmlBuilder html, ReportInput input);
}
