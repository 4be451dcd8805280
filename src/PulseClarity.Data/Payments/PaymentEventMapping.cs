using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PulseClarity.Data.Payments;

internal sealed class PaymentEventMapping : IEntityTypeConfiguration<PaymentEvent>
{
    public void Configure(EntityTypeBuilder<PaymentEvent> builder)
    {
        builder.ToTable("payment_events");
        builder.Property(message => message.Id).HasMaxLength(PaymentEvent.LongestText);
        builder.Property(message => message.Type).HasMaxLength(PaymentEvent.LongestText);
        builder.Property(message => message.OrderPublicId).HasMaxLength(PaymentEvent.LongestText);
        builder.HasIndex(message => message.OrderPublicId);
    }
}
