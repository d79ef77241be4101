#pragma once

#include "ui/widgets/item_list.h"
#include "ui/widgets/theme.h"

#include <QList>

namespace cf::ui {

/// A part of a whole: what it is, how many, and the query that shows them.
struct Share {
    QString icon, word, count; ///< count as it is written
    Tone tone = Tone::Plain;
    double part = 0; ///< of the longest bar, 0 to 1
    QString query = {};
};

/// Shares as words with a thin bar and the number beside it; Enter on one shows its letters.
class ShareList : public ItemList
{
    Q_OBJECT
public:
    explicit ShareList(QWidget* parent = nullptr);
    void set(QList<Share> shares);
    const QList<Share>& shares() const { return m_shares; }

    int count() const override { return int(m_shares.size()); }
    QRect itemRect(int item) const override;
    QString spoken(int item) const override;
    QString copyText(int item) const override { return spoken(item); }
    QString hint(int, int) const override { return {}; }
    bool canActivate(int item) const override { return !m_shares.value(item).query.isEmpty(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Share> m_shares;
};

} // namespace cf::ui
