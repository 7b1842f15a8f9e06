// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds JSON against a schema, as far as the schemas of the program go.
#pragma once

#include "tests/support/expect.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace myolog::test {

/// What `value` does not keep of a JSON schema; only the words that ours uses are understood.
inline QStringList breaches(const QJsonValue& value, const QJsonObject& schema,
                            const QString& where)
{
    QStringList found;
    const QJsonValue type = schema[u"type"];
    if (!type.isUndefined()) {
        const auto is = [&](const QString& name) {
            return (name == u"object" && value.isObject()) ||
                   (name == u"array" && value.isArray()) ||
                   (name == u"string" && value.isString()) ||
                   (name == u"boolean" && value.isBool()) || (name == u"null" && value.isNull()) ||
                   (name == u"number" && value.isDouble()) ||
                   (name == u"integer" && value.isDouble() &&
                    value.toDouble() == std::floor(value.toDouble()));
        };
        bool fits = type.isString() && is(type.toString());
        for (const QJsonValue name : type.toArray())
            fits = fits || is(name.toString());
        if (!fits)
            found << where + QStringLiteral(" is of another type");
    }
    const QJsonArray words = schema[u"enum"].toArray();
    if (!words.isEmpty() && !words.contains(value))
        found << where + QStringLiteral(" is none of its words: ") + value.toString();
    for (const QJsonValue name : schema[u"required"].toArray())
        if (value.isObject() && !value.toObject().contains(name.toString()))
            found << where + u'/' + name.toString() + QStringLiteral(" is missing");
    const QJsonObject properties = schema[u"properties"].toObject();
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (properties.contains(it.key()))
            found << breaches(*it, properties[it.key()].toObject(), where + u'/' + it.key());
        else if (schema[u"additionalProperties"] == QJsonValue(false))
            found << where + u'/' + it.key() + QStringLiteral(" is not in the schema");
    }
    const QJsonArray array = value.toArray();
    for (int i = 0; i < array.size(); ++i)
        found << breaches(array[i], schema[u"items"].toObject(), where + u'/' + QString::number(i));
    return found;
}

/// That of `myolog analyze --format json`.
inline QJsonObject analysisSchema()
{
    QFile file(QStringLiteral(":/schema/myolog-analysis-1.schema.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace myolog::test
