using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PulseClarity.Data.Payments;

internal sealed class SimulatedSessionMapping : IEntityTypeConfiguration<SimulatedSession>
{
    public void Configure(EntityTypeBuilder<SimulatedSession> builder)
    {
        builder.ToTable("simulated_sessions");
        builder.Property(session => session.Id).HasMaxLength(PaymentEvent.LongestText);
        builder.Property(session => session.OrderPublicId).HasMaxLength(PaymentEvent.LongestText);
        builder.Property(session => session.Currency).HasMaxLength(3);
        builder.HasIndex(session => session.OrderPublicId).IsUnique();
        builder.HasIndex(session => session.PaidAt);
    }
}
