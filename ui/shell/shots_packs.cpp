// Pictures of the page of packs: its list, one that is put together out of the first dispute, and the dialog that seals it. They leave a draft in the profile.
#include "ui/packs/packs_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void Shots::addPacks()
{
    const auto page = [this] { return m_window.findChild<PacksWidget*>(); };
    addState(
        u"packs-list"_s, [this] { openPage(u"packs"_s); },
        [page] {
            if (!page() || page()->presenter().phase() != PacksPresenter::Phase::Ready) {
                return false;
            }
            page()->presenter().close();
            return true;
        });
    addState(
        u"pack-draft"_s, [this] { openPage(u"packs"_s, u"new:dispute:DSP-00001"_s); },
        [page] {
            if (!page() || !page()->presenter().isOpen() || !page()->presenter().review() || page()->presenter().isLooking()) {
                return false;
            }
            PacksPresenter& presenter = page()->presenter();
            const std::vector<PackItem>& items = presenter.pack().composition.items;
            for (const evidence::RequirementReview& one : presenter.review()->requirements) {
                if (items.size() < 4 && one.items.isEmpty() && !one.candidates.empty() && one.requirement.id != u"interim") {
                    presenter.add(PackItem(one.candidates.front().item));
                    return false; // it is looked at again
                }
            }
            return true;
        });
}

} // namespace cf::ui
