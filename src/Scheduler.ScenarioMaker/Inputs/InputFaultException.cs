namespace Scheduler.ScenarioMaker.Inputs;

/// <summary>The tool cannot go on because of what it was given. The message says what, where, what was found and what is needed;
/// it is shown as it is, with exit code 2.</summary>
public sealed class InputFaultException(string message) : Exception(message);
