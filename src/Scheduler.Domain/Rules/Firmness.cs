namespace Scheduler.Domain.Rules;

/// <summary>How hard a notice's words are: 刚性/必须/应, 原则上, 鼓励/可.</summary>
public enum Firmness
{
    Rigid,
    InPrinciple,
    Encouraged,
}
