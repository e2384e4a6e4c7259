namespace Scheduler.Verification.Comparing;

/// <summary>What the numbers of a comparison count.</summary>
internal enum Unit
{
    Days,
    LineDays,
    Stops,
    Lines,
    Tonnes,
    TonnesPerDay,
}
