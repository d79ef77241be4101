#include "ui/roles/standing_presenter.h"

#include "ui/roles/role_words_presenter.h"
#include "ui/search/words_presenter.h"

namespace cf::ui {

namespace {

Standing*& standingHere()
{
    static Standing* here = nullptr; // of the GUI thread
    return here;
}

} // namespace

Standing::Standing(Read read, QObject* parent) : QObject(parent), m_read(std::move(read)) { look(); }

void Standing::look()
{
    const auto read = m_read();
    const std::optional<Error> trouble = read ? std::nullopt : std::optional(read.error());
    RoleStanding next = read.value_or(RoleStanding{});
    next.isOpen = next.isOpen && !trouble;
    const bool isSame = next == m_now && trouble.has_value() == m_trouble.has_value();
    m_now = std::move(next);
    m_trouble = trouble;
    if (!isSame) {
        Q_EMIT changed();
    }
}

QString Standing::refusalOf(Right right) const
{
    if (m_trouble) {
        return tr("Who may do what cannot be read, so nothing is done: %1").arg(errorText(*m_trouble));
    }
    const auto refusal = cf::refusalOf(m_now, right);
    return refusal ? refusalSentence(*refusal, m_now) : QString();
}

void setStanding(Standing* standing) { standingHere() = standing; }
const Standing* standing() { return standingHere(); }
QString refusedHere(Right right) { return standingHere() ? standingHere()->refusalOf(right) : QString(); }
bool isProposedHere(Right right) { return standingHere() && standingHere()->now().grantOf(right) == Grant::Propose; }

} // namespace cf::ui
