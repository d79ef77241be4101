#include "models/search/shared_values.h"

namespace cf::search {

std::optional<SharedPlace> sharedPlace(const query::Term& term)
{
    using query::Field;
    switch (term.field) {
    case Field::Type: return SharedPlace{KindColumn, 0b0011};
    case Field::Class: return SharedPlace{KindColumn, 0b1100};
    case Field::Repository: return SharedPlace{OriginColumn, 0b00001};
    case Field::State:
        return elementOf(term) == Element::Leg ? SharedPlace{FateColumn, 0b00010} : SharedPlace{OriginColumn, 0b00010};
    case Field::Unit: return SharedPlace{OriginColumn, 0b01100};
    case Field::Language: return SharedPlace{OriginColumn, 0b10000};
    case Field::Campaign: return SharedPlace{CampaignColumn, 0b11};
    case Field::Cycle: return SharedPlace{CycleColumn, 0b1};
    case Field::Trigger: return SharedPlace{TriggerColumn, 0b11};
    case Field::Template:
    case Field::Approved:
    case Field::Retired:
    case Field::NotApproved:
    case Field::TemplateVersion: return SharedPlace{UsageColumn, 0b01};
    case Field::ApprovedBy: return SharedPlace{UsageColumn, 0b10};
    case Field::Channel: return SharedPlace{FateColumn, 0b00001};
    case Field::Outcome: return SharedPlace{FateColumn, 0b00010};
    case Field::Grade: return SharedPlace{FateColumn, 0b00100};
    case Field::Reason: return SharedPlace{FateColumn, 0b01000};
    case Field::Platform: return SharedPlace{FateColumn, 0b10000};
    case Field::ChannelReason: return SharedPlace{RouteColumn, 0b10};
    case Field::Format: return SharedPlace{FormatColumn, 0b01};
    case Field::Pages: return SharedPlace{PagesColumn, 0b10};
    default: return std::nullopt;
    }
}

namespace {

/// Which stands in two columns: with what became of the leg, and with why it was taken.
bool isChannelAlone(const SharedPlace& place) { return place.column == FateColumn && place.fields == 0b1; }

} // namespace

std::optional<SharedPlace> commonPlace(const std::vector<query::Term>& terms)
{
    std::optional<SharedPlace> common;
    for (const query::Term& term : terms) {
        const auto place = sharedPlace(term);
        if (!place) {
            return std::nullopt;
        }
        if (!common) {
            common = place;
        } else if (common->column == place->column) {
            common->fields |= place->fields;
        } else if (std::minmax({common->column, place->column}) == std::minmax({FormatColumn, PagesColumn})) {
            common = SharedPlace{PagesColumn, common->fields | place->fields}; // where a format is the first field as well
        } else if (isChannelAlone(*common) && place->column == RouteColumn) {
            common = SharedPlace{RouteColumn, place->fields | 0b1};
        } else if (common->column == RouteColumn && isChannelAlone(*place)) {
            common->fields |= 0b1;
        } else {
            return std::nullopt;
        }
    }
    return common;
}

} // namespace cf::search
