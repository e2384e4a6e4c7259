using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Plans;

namespace Scheduler.Race.Solvers;

/// <summary>A stop on its way between two processes; both days are stop days.</summary>
internal sealed record StopMessage(string Line, string From, string To)
{
    public static StopMessage Of(KilnStop stop) =>
        new(stop.LineId, LocalDatePattern.Iso.Format(stop.Days.Start), LocalDatePattern.Iso.Format(stop.Days.End));

    public KilnStop ToStop() =>
        new(Line, new DateInterval(LocalDatePattern.Iso.Parse(From).Value, LocalDatePattern.Iso.Parse(To).Value));
}
