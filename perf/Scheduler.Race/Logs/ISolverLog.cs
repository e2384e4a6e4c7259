namespace Scheduler.Race.Logs;

/// <summary>Reads a solver's log line by line as it arrives; lines that say nothing of value and bound give null.</summary>
internal interface ISolverLog
{
    LogClaim? Read(string line);
}
