#pragma once

#include "ui/templates/template_words_presenter.h"
#include "ui/widgets/item_list.h"

namespace cf::ui {

/// The versions of a template as strips on one axis of time: when each was in force, and how many letters used it. The chosen one in the accent;
/// letters outside of a version's time are marked beside it. ↑↓ move, Enter chooses.
class VersionList : public ItemList
{
    Q_OBJECT
public:
    explicit VersionList(QWidget* parent = nullptr);
    void set(std::vector<VersionLine> versions, int chosen, const TimeTelling& telling);
    void setChosen(int version);

    int count() const override { return int(m_versions.size()); }
    QRect itemRect(int item) const override;
    QString spoken(int item) const override { return m_versions[size_t(item)].spoken; }
    QString copyText(int item) const override { return spoken(item); }
    QString hint(int item, int) const override { return spoken(item); }
    bool canActivate(int) const override { return true; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Columns {
        qreal approved, axis, letters, end; ///< left edges; where the row ends
    };
    Columns columns() const;
    qreal placeOf(UtcMs at) const;
    void paintAxis(QPainter& p) const;
    void paintRow(QPainter& p, int item) const;
    void paintPeriod(QPainter& p, int item, const QRectF& row) const;

    std::vector<VersionLine> m_versions;
    TimeTelling m_telling;
    int m_chosen = -1;
    UtcMs m_from = 0, m_to = 1;
};

} // namespace cf::ui
