using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;
using Scheduler.Files.Reports;

namespace Scheduler.Cli.Output;

/// <summary>Levels in words and figures, the same as in the report.</summary>
internal static class LevelWords
{
    public static string Name(ObjectiveLevel level, Language language) => ReportText.Catalog.Format($"Level.{level}").In(language);

    public static string Unit(ObjectiveLevel level, Language language) => ReportText.Catalog.Format($"Level.{level}.Unit").In(language);

    /// <summary>A figure, or a dash with the word that it is unknown; never 0, which would be a claim.</summary>
    public static string Known(long? value, Language language) => value is { } number ? Show.Number(number) : Unknown(language);

    public static string KnownShare(double? share, Language language) => share is { } number ? Show.Share(number) : Unknown(language);

    private static string Unknown(Language language) => $"{Show.Dash} {ReportText.Catalog.Format("Levels.Unknown").In(language)}";
}
