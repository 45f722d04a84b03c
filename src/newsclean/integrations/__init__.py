"""newsclean on the engines people have; docs/scale.md says when which. Nothing is imported here but what is asked for.

    newsclean.integrations.ray_data          Ray Data
    newsclean.integrations.spark             Apache Spark, by Arrow
    newsclean.integrations.datatrove_steps   steps of datatrove pipelines; learning is in datatrove_learning
    newsclean.integrations.hf_datasets       Hugging Face datasets

The engines are not among newsclean's extras for users: who needs one has one. `newsclean[engines]` installs all four.
"""
