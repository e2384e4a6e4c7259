using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports;

/// <summary>Texts of the report.</summary>
public static class ReportText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Files.Reports.ReportText", typeof(ReportText).Assembly);

    internal static LocalizedText Of(string key, params object[] arguments) => Catalog.Format(key, arguments);
}
