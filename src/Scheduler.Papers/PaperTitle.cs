using System.Globalization;
using Scheduler.Domain.Calendar;

namespace Scheduler.Papers;

/// <summary>Years as they stand in titles.</summary>
internal static class PaperTitle
{
    /// <summary>One year, or the first and the last.</summary>
    public static string YearsOf(Horizon horizon) => horizon.From.Year == horizon.To.Year
        ? horizon.From.Year.ToString(CultureInfo.InvariantCulture)
        : $"{horizon.From.Year}–{horizon.To.Year}";
}
