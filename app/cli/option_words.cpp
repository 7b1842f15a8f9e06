// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_words.h"

#include "app/drawing/chart_file.h"
#include "core/exchange/format.h"
#include "core/settings/setting.h"

namespace myolog::cli {

std::span<const char* const> papers()
{
    static const std::vector<const char*> words = [] {
        std::vector<const char*> all;
        for (const SettingChoice& choice : findSetting(QLatin1String(setting_id::paper))->choices)
            all.push_back(choice.value);
        return all;
    }();
    return words;
}

std::span<const char* const> writableFormats()
{
    static const std::vector<const char*> ids = [] {
        std::vector<const char*> all;
        for (const Format& format : formatTable())
            if (format.write)
                all.push_back(format.id);
        return all;
    }();
    return ids;
}

std::span<const char* const> listFormats()
{
    static const std::vector<const char*> words = [] {
        std::vector<const char*> all{"text"};
        all.insert(all.end(), writableFormats().begin(), writableFormats().end());
        return all;
    }();
    return words;
}

const char* chartFileName()
{
    static const QByteArray name = "FILE." + chartFileTypes().join(u'|').toLatin1();
    return name.constData();
}

} // namespace myolog::cli
