// Sends the letter again: key R.
#include "models/base/deliver.h"
#include "ui/record/record_pane.h"
#include "ui/reissue/reissue_account_dialog.h"
#include "ui/reissue/reissue_dialog.h"
#include "ui/shell/action_list.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace cf::ui {

void RecordPane::addReissue(const std::shared_ptr<const ReissueParts>& parts)
{
    if (!parts) {
        return;
    }
    m_context.actions.add({u"record.reissue"_s, tr("Record"), tr("Send again…"), u"reissue"_s, tr("Asks for a reissue of this letter"), {Qt::Key_R}}, [this, parts](bool) {
        if (m_presenter.state() != RecordPresenter::State::Shown) {
            return;
        }
        (new ReissueDialog(window(), *parts, m_presenter.record().communication.id, {}))->open();
    });
    if (!parts->canCompare()) {
        return;
    }
    m_context.actions.add({u"record.reissues"_s, tr("Record"), tr("What became of what was sent again…"), u"reissue"_s,
                           tr("Decisions, what left, what came back and how equal it is; a certificate of it")},
                          [this, parts](bool) {
                              if (m_presenter.state() == RecordPresenter::State::Shown) {
                                  showReissues(parts);
                              }
                          });
}

void RecordPane::showReissues(const std::shared_ptr<const ReissueParts>& parts)
{
    deliver(reissuesOf(parts->outbox, m_presenter.record().communication.id), this, [this, parts](const Result<std::vector<outbox::ListedIntent>>& listed) {
        QList<std::pair<QString, QString>> found; // reference, words
        for (const outbox::ListedIntent& one : listed.value_or(std::vector<outbox::ListedIntent>())) {
            const auto isThere = [&one](const auto& other) { return other.first == one.intent.plan; };
            if (one.planKind == u"reissue" && std::ranges::none_of(found, isThere)) {
                found.append({one.intent.plan, tr("%1, %2").arg(one.planTitle, one.changed ? instantWords(*one.changed, m_presenter.telling()) : QString())});
            }
        }
        const auto open = [this, parts](const QString& reference) { (new ReissueAccountDialog(window(), *parts, m_context, reference))->open(); };
        if (found.isEmpty()) {
            tell(tr("Nobody asked here for this letter once more"));
        } else if (found.size() == 1) {
            open(found.front().first);
        } else {
            auto* menu = new QMenu(this);
            menu->setObjectName(u"reissuesMenu"_s);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            for (const auto& [reference, words] : std::as_const(found)) {
                menu->addAction(words, this, [open, chosen = reference] { open(chosen); });
            }
            menu->popup(mapToGlobal(QPoint(width() / 4, height() / 3)));
            menu->setActiveAction(menu->actions().constFirst());
        }
    });
}

} // namespace cf::ui
