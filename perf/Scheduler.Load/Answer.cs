namespace Scheduler.Load;

/// <summary>One request and what came of it.</summary>
/// <param name="Kind">What was asked.</param>
/// <param name="Status">HTTP status; 0 when there was none.</param>
/// <param name="Milliseconds">From the sending to the last byte.</param>
internal sealed record Answer(string Kind, int Status, double Milliseconds)
{
    /// <summary>The kind that is no read.</summary>
    public const string Submission = "submit";

    public bool IsGood => Status is >= 200 and < 300;
}
