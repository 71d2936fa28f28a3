"""template.yaml as CloudFormation gets it: translate.py TEMPLATE REGION, with SAM's own translator (aws-sam-translator)."""
import json
import os
import sys

os.environ["AWS_DEFAULT_REGION"] = sys.argv[2]

from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator
from samtranslator.yaml_helper import yaml_parse

with open(sys.argv[1], encoding="utf-8") as file:
    template = yaml_parse(file.read())
# Where sam deploy has put the archives by then; images have none (images.py).
if "CodeUri" in template["Globals"]["Function"]:
    template["Globals"]["Function"]["CodeUri"] = "s3://archives/functions.zip"
json.dump(Translator({}, Parser()).translate(template, {}), sys.stdout)
