namespace Scheduler.Domain.Text;

/// <summary>The two languages in which everything is said to a user. Official tables are Chinese.</summary>
public enum Language
{
    Chinese,
    English,
}
