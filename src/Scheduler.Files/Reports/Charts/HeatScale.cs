using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports.Charts;

/// <summary>The classes of PM2.5 that every heat map of the report shares.</summary>
internal static class HeatScale
{
    /// <summary>Lower ends of the classes, µg/m³. 35, 75, 115 and 150 are the daily breakpoints of the Chinese air quality index
    /// (HJ 633); the others divide the range in which most days lie.</summary>
    private static readonly int[] ClassesFrom = [0, 15, 25, 35, 50, 75, 115, 150];

    /// <summary>The class of a value in tenths of µg/m³.</summary>
    public static int ClassOf(int tenths) => Array.FindLastIndex(ClassesFrom, from => from * 10 <= Math.Max(tenths, 0));

    public static string Style(int level) => $"heat heat-{level}";

    public static void Legend(HtmlBuilder html) => Figure.Legend(html, ClassesFrom.Select((_, level) => (Style(level), Range(level))));

    private static LocalizedText Range(int level) => level + 1 < ClassesFrom.Length
        ? LocalizedText.Same($"{ClassesFrom[level]}–{ClassesFrom[level + 1]}")
        : ReportText.Of("Outlook.Above", ClassesFrom[level]);
}
